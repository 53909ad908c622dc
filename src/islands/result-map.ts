/**
 * Makes the map of the list beside it: a mark per place, with what was found there. Only the page with the map loads this,
 * and only the pictures of the map come from elsewhere.
 */
import { control, divIcon, latLngBounds, map as createMap, marker as createMarker, tileLayer } from 'leaflet';
import type { Map as LeafletMap, Marker } from 'leaflet';
import { resultMap as words } from '#words/result-map.ts';
import type { ResultEvent } from './result-event.ts';

const REPLACED: ResultEvent = 'result-replaced';
const MARK_PIXELS = 44;
/** As near as one comes by choosing a place: its own streets. */
const NEAR_ZOOM = 15;
const EDGE_PIXELS = 36;

const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const motion = { animate: !isCalm };

/** Leaflet takes the text as HTML. */
function asHtml(text: string): string {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}

/** What stands in the list, shorter: the name and each hit with its time. */
function popupOf(place: HTMLElement): HTMLElement {
  const popup = document.createElement('div');
  const name = document.createElement('p');
  name.className = 'map-popup-name';
  const heading = place.querySelector('.map-place-name');
  if (heading) name.append(...[...heading.childNodes].map((node) => node.cloneNode(true)));
  const hits = document.createElement('ul');
  for (const row of place.querySelectorAll('.result-row')) {
    const hit = document.createElement('li');
    for (const part of row.querySelectorAll('.result-title a, .result-when')) {
      hit.append(part.cloneNode(true), ' ');
    }
    hits.append(hit);
  }
  popup.append(name, hits);
  return popup;
}

function markOf(place: HTMLElement): Marker {
  const { latitude, longitude, mark = '', color } = place.dataset;
  const count = place.querySelectorAll('.result-row').length;
  const icon = divIcon({
    className: 'map-mark',
    html: `<span>${count || ''}</span>`,
    iconSize: [MARK_PIXELS, MARK_PIXELS],
    popupAnchor: [0, -MARK_PIXELS / 3],
  });
  const marker = createMarker([Number(latitude), Number(longitude)], { icon, riseOnHover: true });
  marker.on('add', () => {
    const element = marker.getElement();
    if (!element) return;
    element.setAttribute('aria-label', mark);
    if (color) element.dataset['color'] = color;
    element.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      marker.openPopup();
    });
  });
  return marker.bindPopup(popupOf(place), { maxWidth: 280, autoPanPadding: [16, 16] });
}

/** Focus goes into what opens, and back to what opened it. */
function keepFocus(map: LeafletMap, openedBy: Map<Marker, HTMLElement>, marker: Marker): void {
  marker.on('popupopen', ({ popup }) => {
    const element: HTMLElement | undefined = popup.getElement();
    const close = element?.querySelector('.leaflet-popup-close-button');
    close?.setAttribute('aria-label', words.close);
    element?.querySelector<HTMLElement>('.leaflet-popup-content a')?.focus({ preventScroll: true });
  });
  marker.on('popupclose', ({ popup }) => {
    const opener = openedBy.get(marker) ?? marker.getElement();
    openedBy.delete(marker);
    const held = popup.getElement()?.contains(document.activeElement);
    if (held) opener?.focus({ preventScroll: true });
  });
  map.addLayer(marker);
}

function draw(container: HTMLElement): LeafletMap {
  const { tiles = '', attribution = '', maxZoom } = container.dataset;
  const places = [...document.querySelectorAll<HTMLElement>('[data-place][data-latitude]')];
  const map = createMap(container, {
    zoomControl: false,
    // The wheel scrolls the page.
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    inertia: !isCalm,
    maxZoom: Number(maxZoom),
  });
  map.attributionControl.setPrefix(false);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  tileLayer(tiles, { attribution: asHtml(attribution), maxZoom: Number(maxZoom) }).addTo(map);
  const openedBy = new Map<Marker, HTMLElement>();
  const bounds = latLngBounds([]);
  const marks = places.map((place) => ({ place, marker: markOf(place) }));
  for (const { marker } of marks) bounds.extend(marker.getLatLng());
  map.fitBounds(bounds, { padding: [EDGE_PIXELS, EDGE_PIXELS], maxZoom: NEAR_ZOOM, animate: false });
  for (const { place, marker } of marks) {
    keepFocus(map, openedBy, marker);
    const button = place.querySelector<HTMLButtonElement>('[data-show]');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      openedBy.set(marker, button);
      container.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
      map.setView(marker.getLatLng(), Math.max(map.getZoom(), NEAR_ZOOM), motion);
      marker.openPopup();
    });
  }
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') map.closePopup();
  });
  return map;
}

let drawn: { readonly on: HTMLElement; readonly map: LeafletMap } | undefined;

/** Draws the map that stands in the page, unless it is drawn. */
function drawAgain(): void {
  const container = document.querySelector<HTMLElement>('[data-map]');
  if (container === (drawn?.on ?? null)) return;
  drawn?.map.remove();
  drawn = container ? { on: container, map: draw(container) } : undefined;
}

document.addEventListener(REPLACED, drawAgain);
drawAgain();

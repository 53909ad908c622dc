import type { LineState, SupervisionLineModel } from '../components/card-model.ts';
import type { SupervisionLineFacts, SupervisionLines } from '../i18n/shared/supervision-line.ts';

/** An evening with three adults, two of them needed, of which all is known. */
const EVENING: SupervisionLineFacts = {
  cancelled: false,
  unstaffed: false,
  startTime: '15:00',
  endTime: '21:00',
  staffedFrom: '15:00',
  staffedTo: '21:00',
  counted: 3,
  leastAdults: 2,
  youthsPerAdult: 0,
  participants: 0,
  confirmedOn: '2026-11-01',
  staleBefore: '2026-09-01',
  publicNote: '',
  phone: '',
};

/** The supervision line in each of its states, as it stands on the site, for pages that explain it. */
export function lineSamples({
  supervisionLine,
}: Pick<SupervisionLines, 'supervisionLine'>): Readonly<Record<LineState, SupervisionLineModel>> {
  const line = (
    facts: Partial<SupervisionLineFacts>,
    presence?: 'before' | 'after',
  ): SupervisionLineModel => {
    // Nothing here is about this very moment.
    const { state, head, sub } = supervisionLine({ ...EVENING, ...facts }, presence);
    return { state, head, sub };
  };
  return {
    enough: line({}),
    limit: line({ counted: 2 }),
    adults_later: line({ staffedFrom: '17:00' }, 'before'),
    adults_gone: line({ staffedTo: '19:00' }, 'after'),
    too_few: line({ counted: 1 }),
    unstaffed: line({ unstaffed: true, counted: 0 }),
    unconfirmed: line({ confirmedOn: '2026-08-01' }),
    unknown: line({ staffedFrom: '', staffedTo: '' }),
    cancelled: line({ cancelled: true }),
  };
}

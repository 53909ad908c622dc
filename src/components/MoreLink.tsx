/** "Visa 7 till": the same list, longer. */
export function MoreLink({ href, text }: { href: string; text: string }) {
  return (
    <p className="more-link">
      <a className="ds-button" data-variant="secondary" href={href}>
        {text}
      </a>
    </p>
  );
}

/** "17–18.30" or "till 21" in large figures; the dash gets a little air. */
export function BigTime({ time }: { time: string }) {
  const [from, to] = time.split('–');
  if (!to) return from;
  return (
    <>
      {from}
      <span className="dash">–</span>
      {to}
    </>
  );
}

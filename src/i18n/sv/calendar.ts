/** Words of the calendar week. */
export const calendar = {
  title: (week: string) => `Kalender, ${week}`,
  description: 'Vad som händer vecka för vecka, med vilka vuxna som är på plats.',
  heading: 'Kalender',
  sessions: (count: string, staffed: number) =>
    staffed === 0 ? `${count}.` : `${count}, ${staffed} med vuxna på plats.`,
  empty: 'Inget är planerat den här veckan.',
  emptyTitle: 'En tom vecka',
  emptyNext: (day: string) => `Nästa gång något händer är ${day}.`,
  emptyText: 'Vi vet inte än när något händer igen. Titta bland aktiviteterna så länge.',
  toWeek: (week: string) => `Se ${week}`,
};

/** The lines of the whole country, which stand on every page whatever staff have written. */
export const helpLines = {
  national: {
    '112': {
      name: 'Fara för liv',
      hours: 'dygnet runt',
      phone: '112',
      means: 'Ring om någon är i fara nu: polis, ambulans eller brandkår. Det är gratis.',
    },
    '11414': {
      name: 'Polisen, när det inte är akut',
      hours: 'dygnet runt',
      phone: '114 14',
      means:
        'Ring för att anmäla eller tipsa om något, eller för att fråga polisen. Det är inte för nödlägen.',
    },
    '116111': {
      name: 'Bris, för dig under 18 år',
      hours: 'dygnet runt',
      phone: '116 111',
      means:
        'Ring om du är under 18 år och vill prata med en vuxen om vad som helst. Det är gratis, och du behöver inte säga vem du är.',
    },
  },
};

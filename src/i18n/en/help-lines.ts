/** The lines of the whole country, which stand on every page whatever staff have written. */
export const helpLines = {
  national: {
    '112': {
      name: 'Danger to life',
      hours: 'around the clock',
      phone: '112',
      means: 'Call if somebody is in danger now: police, ambulance or fire brigade. It is free.',
    },
    '11414': {
      name: 'The police, when it is not urgent',
      hours: 'around the clock',
      phone: '114 14',
      means: 'Call to report something or give a tip, or to ask the police. It is not for emergencies.',
    },
    '116111': {
      name: 'Bris, for you who are under 18',
      hours: 'around the clock',
      phone: '116 111',
      means:
        'Call if you are under 18 and want to talk to an adult about anything. It is free, and you need not say who you are.',
    },
  },
};

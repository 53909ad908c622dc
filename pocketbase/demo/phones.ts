const SERIES = '070-174 06';

/**
 * A number of the series 070-174 06 05 … 070-174 06 99, which the Swedish Post and Telecom Authority keeps free for fiction.
 * @param ending the last two digits, 5–99
 */
export function fictionPhone(ending: number): string {
  return `${SERIES} ${String(ending).padStart(2, '0')}`;
}

/** Guardians take theirs from this ending on, so that no family shares a number with a venue. */
export const FIRST_GUARDIAN_PHONE = 41;

export const phones = {
  office: fictionPhone(5),
  fieldWorkers: fictionPhone(6),
  socialServices: fictionPhone(7),
  socialEmergency: fictionPhone(8),
  protectedIdentity: fictionPhone(9),
  lyktan: fictionPhone(10),
  plathuset: fictionPhone(11),
  svangrummet: fictionPhone(12),
  pilen: fictionPhone(13),
  verandan: fictionPhone(14),
  frostladan: fictionPhone(15),
  rullen: fictionPhone(16),
  spelvalvet: fictionPhone(17),
  kvarnen: fictionPhone(18),
  studshallen: fictionPhone(19),
  grytan: fictionPhone(20),
  bryggan: fictionPhone(21),
  smedjan: fictionPhone(22),
  plasket: fictionPhone(23),
  ladan: fictionPhone(24),
  hovslaget: fictionPhone(25),
  granen: fictionPhone(26),
  headOfUnit: fictionPhone(27),
  chairSport: fictionPhone(28),
  chairParkour: fictionPhone(29),
  chairIce: fictionPhone(30),
  chairMusic: fictionPhone(31),
  chairStage: fictionPhone(32),
  chairGames: fictionPhone(33),
  chairOutdoors: fictionPhone(34),
  chairStable: fictionPhone(35),
  chairVillage: fictionPhone(36),
  chairStudy: fictionPhone(37),
  studentHealth: fictionPhone(38),
  nightWalkers: fictionPhone(39),
  dataProtection: fictionPhone(40),
} as const;

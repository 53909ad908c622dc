/** Words about finding and getting into a place. */
export const findUs = {
  heading: 'Hitta hit och hem',
  addressMissing: 'Adress: uppgift saknas',
  wayHome: 'Hem igen',
  access: 'Tillgänglighet',
  accessMissing: 'Uppgift saknas. Ring innan om du behöver veta mer.',
  online: 'På nätet',
};

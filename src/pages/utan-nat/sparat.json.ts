export { GET } from '../sparat.json.ts';

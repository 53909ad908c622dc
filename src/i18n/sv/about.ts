/** Names an about page. */
export type AboutId = 'selection' | 'yourData' | 'accessibility' | 'cookies' | 'openData';

/** Words of the list of pages about the site itself. */
export const about = {
  title: 'Om Trygg fritid',
  description: 'Sidorna om själva webbplatsen: vem som får plats, vad som sparas och vem som ansvarar.',
  lead: 'Här står hur platser fördelas, vad vi sparar om dig, hur tillgänglig sidan är och vem som driver den.',
  /** What each page tells, under its own title. */
  pages: {
    selection: 'Vem som får plats när det är fullt, och vad vi aldrig tittar på.',
    yourData: 'Vad vi sparar när du anmäler dig, hur länge, och vad du kan begära.',
    accessibility:
      'Vad som fungerar för alla, vad som brister, och hur du säger till. Det kallas tillgänglighetsredogörelse.',
    cookies: 'Allt som kan sparas i din webbläsare. Det finns inget att godkänna.',
    openData: 'Aktiviteter, ställen och tider för andra webbplatser och program.',
  } satisfies Record<AboutId, string>,
  responsible: 'Vem som driver sidan',
  runBy: (name: string) => `${name} driver Trygg fritid.`,
  mail: 'Skriv till',
};

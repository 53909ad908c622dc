/** The notice about protected identity, above every sign-up form. */
export const notice = {
  title: 'Har du skyddade personuppgifter?',
  text: 'Använd inte formuläret. Ring oss, så håller vi en plats utan att skriva ner något namn.',
};

/** The notice about protected identity, above every sign-up form. */
export const notice = {
  title: 'Har du skyddade personuppgifter?',
  textWithoutPhone:
    'Använd inte formuläret. Kontakta arrangören, så kan en plats hållas utan att något namn skrivs ner.',
  text: 'Använd inte formuläret. Ring oss, så håller vi en plats utan att skriva ner något namn.',
};

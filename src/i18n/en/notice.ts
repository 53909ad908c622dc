/** The notice about protected identity, above every sign-up form. */
export const notice = {
  title: 'Is your identity protected?',
  textWithoutPhone:
    'If you have protected personal data (skyddade personuppgifter), do not use the form. Contact the organiser, and a place can be kept without any name being written down.',
  text: 'If you have protected personal data (skyddade personuppgifter), do not use the form. Call us, and we will keep a place without writing down any name.',
};

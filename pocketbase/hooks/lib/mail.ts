export { createMail, updateMail, updateMailByRequest } from './mail-hooks.ts';
export { endLeases } from './mail-queue.ts';
export { sendDueMail } from './mail-send.ts';

export { createMail, updateMail, updateMailByRequest } from './mail-hooks.ts';
export { endLeases } from './mail-queue.ts';
export { makeReminders } from './mail-reminders.ts';
export { sendDueMail } from './mail-send.ts';

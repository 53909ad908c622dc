// What staff do at the door. Each call comes with the staff member's own token.
const atTheDoor = $apis.requireSuperuserAuth();

routerAdd('GET', '/api/staff/door', (e) => require(`${__hooks}/staff.js`).door.doorToday(e), atTheDoor);
routerAdd(
  'GET',
  '/api/staff/sessions/{id}/door',
  (e) => require(`${__hooks}/staff.js`).door.doorList(e),
  atTheDoor,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/ticks',
  (e) => require(`${__hooks}/staff.js`).door.takeTicks(e),
  atTheDoor,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/presence',
  (e) => require(`${__hooks}/staff.js`).door.notePresence(e),
  atTheDoor,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/message/preview',
  (e) => require(`${__hooks}/staff.js`).door.previewMessage(e),
  atTheDoor,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/message',
  (e) => require(`${__hooks}/staff.js`).door.sendMessage(e),
  atTheDoor,
);

onRecordDelete((e) => require(`${__hooks}/staff.js`).door.deleteTick(e), 'door_ticks');

// Ticks, notes and messages come by the routes above alone: made by hand in the admin they would pass by their rules.
const BY_ROUTES = ['door_ticks', 'presence_notes', 'messages'] as const;
onRecordCreateRequest(() => require(`${__hooks}/staff.js`).door.refuseByHand(), ...BY_ROUTES);
onRecordUpdateRequest(() => require(`${__hooks}/staff.js`).door.refuseByHand(), ...BY_ROUTES);
onRecordDeleteRequest(() => require(`${__hooks}/staff.js`).door.refuseByHand(), ...BY_ROUTES);

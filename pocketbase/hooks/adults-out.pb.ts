// What is told of adults who are out, and of whom to turn to.
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkAdultsOut(e);
  e.next();
}, 'presence');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkPartner(e);
  e.next();
}, 'partners');

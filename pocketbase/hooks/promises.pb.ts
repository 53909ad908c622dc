// Rules of medborgarlöften that hold for every save, by request or by our own code.
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).promises.checkPromise(e);
  e.next();
}, 'promises');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).promises.checkPromiseNote(e);
  e.next();
}, 'promise_notes');

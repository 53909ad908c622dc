onRecordCreate((e) => require(`${__hooks}/lib.js`).questions.saveQuestion(e), 'questions');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).questions.saveQuestion(e), 'questions');
onRecordDelete((e) => require(`${__hooks}/lib.js`).questions.deleteQuestion(e), 'questions');

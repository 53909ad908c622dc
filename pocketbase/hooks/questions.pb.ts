onRecordCreate((e) => require(`${__hooks}/staff.js`).questions.saveQuestion(e), 'questions');
onRecordUpdate((e) => require(`${__hooks}/staff.js`).questions.saveQuestion(e), 'questions');
onRecordDelete((e) => require(`${__hooks}/staff.js`).questions.deleteQuestion(e), 'questions');

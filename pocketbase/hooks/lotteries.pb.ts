cronAdd('run-lotteries', '* * * * *', () =>
  require(`${__hooks}/lib.js`).lotteries.runLotteries($app as unknown as core.App, Date.now()),
);

onRecordEnrich((e) => {
  e.next();
  require(`${__hooks}/lib.js`).lotteries.hideSecret(e.record);
}, 'lotteries');
onRecordCreateRequest(() => require(`${__hooks}/lib.js`).lotteries.refuseChange(), 'lotteries');
onRecordUpdateRequest(() => require(`${__hooks}/lib.js`).lotteries.refuseChange(), 'lotteries');
onRecordDeleteRequest(() => require(`${__hooks}/lib.js`).lotteries.refuseChange(), 'lotteries');

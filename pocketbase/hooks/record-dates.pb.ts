onRecordCreateRequest(() => require(`${__hooks}/staff.js`).refuseDatesChange(), 'record_dates');
onRecordUpdateRequest(() => require(`${__hooks}/staff.js`).refuseDatesChange(), 'record_dates');
onRecordDeleteRequest(() => require(`${__hooks}/staff.js`).refuseDatesChange(), 'record_dates');

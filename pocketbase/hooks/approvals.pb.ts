onRecordCreate((e) => require(`${__hooks}/lib.js`).approvals.createApproval(e), 'approvals');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).approvals.updateApproval(e), 'approvals');
onRecordDeleteRequest(() => require(`${__hooks}/lib.js`).approvals.deleteApprovalByRequest(), 'approvals');

routerAdd(
  'POST',
  '/api/site/approvals/view',
  (e) => require(`${__hooks}/lib.js`).approvalRoutes.viewApproval(e),
  $apis.requireAuth('services'),
);
routerAdd(
  'POST',
  '/api/site/approvals/answer',
  (e) => require(`${__hooks}/lib.js`).approvalRoutes.answerApproval(e),
  $apis.requireAuth('services'),
);

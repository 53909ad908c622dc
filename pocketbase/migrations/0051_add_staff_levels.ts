// Two levels among those who sign in to the admin, and which account belongs to which adult and which activity.
migrate(
  (app) => {
    const accounts = app.findCollectionByNameOrId('_superusers');
    accounts.fields.add(
      new SelectField({
        name: 'role',
        maxSelect: 1,
        values: ['owner', 'staff'],
        presentable: true,
        help: 'owner = ägare, sköter konton och inställningar. staff = personal, sköter innehållet. Tomt = personal.',
      }),
    );
    app.save(accounts);
    // They could do everything until now, and somebody must be able to make the others' accounts.
    app.db().newQuery("UPDATE _superusers SET role = 'owner'").execute();

    const staff = app.findCollectionByNameOrId('staff');
    staff.fields.addAt(
      staff.fields.fieldNames().indexOf('languages') + 1,
      new RelationField({
        name: 'account',
        collectionId: accounts.id,
        maxSelect: 1,
        help: 'Kontot som personen loggar in med. Då ser personen deltagarna vid sina egna pass och aktiviteter. Bara ägaren kan ändra det.',
      }),
    );
    staff.addIndex('idx_staff_account', true, 'account', "account != ''");
    app.save(staff);

    const activities = app.findCollectionByNameOrId('activities');
    activities.fields.add(
      new RelationField({
        name: 'managers',
        collectionId: accounts.id,
        maxSelect: 20,
        hidden: true,
        help: 'Konton som sköter aktiviteten och får se vilka som är anmälda. De som har pass eller är ordinarie personal får det ändå. Ändras av ägaren eller av någon som redan står här.',
      }),
    );
    app.save(activities);
  },
  (app) => {
    const activities = app.findCollectionByNameOrId('activities');
    activities.fields.removeByName('managers');
    app.save(activities);
    const staff = app.findCollectionByNameOrId('staff');
    staff.removeIndex('idx_staff_account');
    staff.fields.removeByName('account');
    app.save(staff);
    const accounts = app.findCollectionByNameOrId('_superusers');
    accounts.fields.removeByName('role');
    app.save(accounts);
  },
);

// A guardian's yes, kept so that it can be shown later: what text, when, by which link, and until when it held. Rows are
// added and withdrawn, never changed. Permission to take part and to be in pictures are two (GDPR art. 7: the latter is
// consent and must not hang on the former).
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    app.save(
      new Collection({
        id: 'tf_approvals',
        type: 'base',
        name: 'approvals',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'signup',
            required: true,
            collectionId: signups.id,
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Anmälan som vårdnadshavaren har sagt ja till.',
          },
          {
            type: 'select',
            name: 'purpose',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['take_part', 'photos'],
            help: 'take_part = får vara med, photos = får vara med på bild. Det ena hänger aldrig på det andra.',
          },
          {
            type: 'select',
            name: 'how',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['link', 'phone'],
            help: 'link = genom länken i mejlet, phone = vårdnadshavaren sa ja i telefon och ni skriver in det här.',
          },
          {
            type: 'text',
            name: 'text_version',
            max: 40,
            help: 'Vilken text som vårdnadshavaren läste eller hörde. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'link',
            max: 15,
            help: 'Länken som användes, som nummer. Sätts av systemet.',
          },
          { type: 'date', name: 'given_at', help: 'När vårdnadshavaren sa ja, i UTC. Sätts av systemet.' },
          {
            type: 'date',
            name: 'withdrawn_at',
            help: 'När det slutade gälla, i UTC. Tomt = gäller. Sätts av systemet.',
          },
          {
            type: 'select',
            name: 'withdrawn_by',
            maxSelect: 1,
            values: ['family', 'staff', 'new_address'],
            help: 'family = familjen, staff = personalen, new_address = e-postadressen ändrades, så frågan ställs igen. Välj staff när vårdnadshavaren tar tillbaka sitt ja i telefon.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_approvals_signup ON approvals (signup, purpose)'],
      }),
    );

    const links = app.findCollectionByNameOrId('signup_links');
    links.fields.addAt(
      links.fields.fieldNames().indexOf('token_hash') + 1,
      new SelectField({
        name: 'purpose',
        maxSelect: 1,
        values: ['approval'],
        help: 'Tomt = familjens egen sida, approval = vårdnadshavarens svar.',
      }),
      new DateField({
        name: 'used_at',
        help: 'När vårdnadshavaren svarade, i UTC. Sedan svarar länken inte igen.',
      }),
    );
    app.save(links);

    const activities = app.findCollectionByNameOrId('activities');
    (activities.fields.getByName('guardian_approval') as core.SelectField).help =
      'Ska en vårdnadshavare godkänna anmälan genom en länk i ett mejl? never = aldrig, under_13 = för den som kan vara under 13 år, always = alltid. Platsen hålls så länge.';
    app.save(activities);
  },
  (app) => {
    app.delete(app.findCollectionByNameOrId('approvals'));
    const links = app.findCollectionByNameOrId('signup_links');
    for (const field of ['purpose', 'used_at']) links.fields.removeByName(field);
    app.save(links);
  },
);

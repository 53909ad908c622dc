import type { PartnerKind } from '../../directory/safety-model.ts';

/** Words about whom young people and parents can turn to. */
export const whoDoesWhat = {
  title: 'Who does what',
  description:
    'Whom you can turn to: field workers, leisure, school, social services, the police and associations.',
  lead: 'Here are those who work for you to be well and safe. You may get in touch with whichever of them you like.',
  toSafety: 'Safety',
  /** In the order of the page. */
  kinds: {
    field_workers: 'Field workers',
    leisure: 'Leisure',
    school: 'School',
    social_services: 'Social services',
    police: 'The police',
    association: 'Associations',
  } satisfies Record<PartnerKind, string>,
  reached: 'When',
  website: 'Website',
  emptyTitle: 'No contacts have been added yet',
  emptyText: 'The numbers for the whole country always work. They are below.',
  linesHeading: 'Numbers to know',
  linesLead: 'These three numbers are the same in the whole country.',
};

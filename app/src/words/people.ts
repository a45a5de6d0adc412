// Who works on this machine.
export const peopleWords = {
  heading: 'People on this machine',
  hint: 'Several people can take turns here. What is done is kept under the name of whoever has the keyboard; each undoes their own work only. Nobody’s identity is proved.',
  now: 'has the keyboard',
  workAs: (name: string) => `Work as ${name}`,
  newName: 'Name of another person',
  add: 'Add them',
} as const

export const settings = {
  title: 'Settings',
  intro: 'The organisation that this Karta serves.',
  name: 'Name of the organisation',
  name_long: '1 to %{n} characters.',
  zone: 'Time zone',
  zone_locked:
    'In it today is %{day}. Days, weeks and months are counted in this zone. There is evidence already, and maps made in one zone could not be made again in another, so it stays.',
  zone_open:
    'In it today is %{day}. Days, weeks and months are counted in this zone. It can be chosen until the first data come in.',
  save: 'Save',
  done: 'The settings are saved.',
};

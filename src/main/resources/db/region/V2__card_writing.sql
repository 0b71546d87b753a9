-- Every change of a field of a card, so that any earlier state can be read back. An import replaces
-- the cards and with them their history.

create table card_change (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  number integer not null,
  field varchar(80) not null,
  before_value varchar(4000),
  after_value varchar(4000),
  account varchar(80) not null,
  changed_at timestamp with time zone not null,
  primary key (card_id, number)
);
create index card_change_changed_at on card_change (changed_at);

-- Under which pseudonym somebody gives positions. The codes are long and random, so that a dataset
-- from elsewhere does not hold one of them; an import leaves this as it is.
create table tension_participant (
  account varchar(80) primary key,
  code varchar(20) not null unique
);

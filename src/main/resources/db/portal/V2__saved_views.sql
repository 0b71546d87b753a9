-- Addresses of the portal that a user keeps under a name, and the region a user starts with.
create table saved_view (
  id varchar(36) primary key,
  account varchar(80) not null references account on delete cascade,
  name varchar(80) not null,
  address varchar(500) not null,
  saved_at timestamp with time zone not null,
  unique (account, name)
);
alter table account add column start_region varchar(40);

-- What people read in the comparison of the ateliers; the regions keep what is read in theirs. A
-- withdrawn interpretation keeps its row and loses its text.
create table interpretation (
  id varchar(36) primary key,
  figure varchar(60) not null,
  text varchar(2000),
  selection varchar(300) not null,
  account varchar(80) not null,
  role varchar(30) not null,
  organisation varchar(40),
  written_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
create index interpretation_figure on interpretation (figure, written_at);

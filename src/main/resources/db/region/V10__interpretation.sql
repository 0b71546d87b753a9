-- What people read in the figures of their region. No card hangs on it, so an import leaves it as it
-- is. A withdrawn interpretation keeps its row and loses its text.
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

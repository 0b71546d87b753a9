-- What happened in an atelier's weeks, to stand beside the figures of those weeks; and when
-- researchers looked on.
create table week_event (
  id varchar(20) primary key,
  kind varchar(20) not null,
  from_day date not null,
  to_day date,
  title varchar(120) not null,
  source_id varchar(20) references source,
  place varchar(120),
  fictitious boolean not null
);

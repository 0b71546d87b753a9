-- Every state of a learning point has an owner, a day and a reason, also a state that came with the
-- dataset. The states travel in learning-point-states.csv; the last three columns stay in the portal.
-- A state may lack its owner and day only where a source that it names does not tell them.
create table learning_point_state (
  point_id varchar(20) not null,
  number integer not null,
  state varchar(20) not null,
  reached_on date,
  organisation varchar(40),
  taken_by varchar(30),
  reason varchar(4000) not null,
  role varchar(30),
  meeting_on date,
  agenda_item varchar(20),
  source_id varchar(20),
  place varchar(120),
  fictitious boolean not null,
  from_state varchar(20),
  account varchar(80),
  made_at timestamp with time zone,
  primary key (point_id, number)
);

insert into learning_point_state (point_id, number, state, reached_on, organisation, taken_by,
    reason, role, meeting_on, agenda_item, fictitious, from_state, account, made_at)
  select s.point_id, s.position, s.to_state, cast(s.made_at as date), s.organisation, s.taken_by,
      s.reason, s.role, s.meeting_on, s.agenda_item,
      exists (select 1 from source x where x.fictitious = true), s.from_state, s.account, s.made_at
    from learning_point_step s
    where s.point_id in (select id from learning_point);

-- What another dataset, read in later, took the place of: what people did is never thrown away.
create table learning_point_state_replaced (
  point_id varchar(20) not null,
  round integer not null,
  number integer not null,
  state varchar(20) not null,
  reached_on date,
  organisation varchar(40),
  taken_by varchar(30),
  reason varchar(4000) not null,
  role varchar(30),
  meeting_on date,
  agenda_item varchar(20),
  source_id varchar(20),
  place varchar(120),
  fictitious boolean not null,
  from_state varchar(20),
  account varchar(80),
  made_at timestamp with time zone,
  replaced_at timestamp with time zone not null,
  primary key (point_id, round, number)
);

insert into learning_point_state_replaced (point_id, round, number, state, reached_on, organisation,
    taken_by, reason, role, meeting_on, agenda_item, fictitious, from_state, account, made_at,
    replaced_at)
  select s.point_id, 1, s.position, s.to_state, cast(s.made_at as date), s.organisation, s.taken_by,
      s.reason, s.role, s.meeting_on, s.agenda_item, true, s.from_state, s.account, s.made_at,
      current_timestamp
    from learning_point_step s
    where s.point_id not in (select id from learning_point);

drop table learning_point_step;

-- A state that no step explains came with the dataset, which named no owner and no day.
insert into learning_point_state (point_id, number, state, reason, source_id, place, fictitious)
  select p.id,
      coalesce((select max(n.number) from learning_point_state n where n.point_id = p.id), 0) + 1,
      p.state, 'Zo stond het in de ingelezen dataset, zonder reden erbij.', p.source_id, p.place,
      p.fictitious
    from learning_point p
    where p.state <> coalesce((select l.state from learning_point_state l where l.point_id = p.id
      and l.number = (select max(m.number) from learning_point_state m where m.point_id = p.id)), '-');

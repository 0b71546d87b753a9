-- What the source proves a card needs and its paper form lacks. Everything may be unknown.

alter table ketenkaart add column discussed_on date;
alter table ketenkaart add column several_days boolean;
alter table ketenkaart add column offender_history varchar(30);
alter table ketenkaart add column care_report boolean;
alter table ketenkaart add column running_care varchar(500);
alter table ketenkaart add column coordinating_party varchar(120);
alter table ketenkaart add column restraining_order_given boolean;
alter table ketenkaart add column behaviour_order boolean;
alter table ketenkaart add column joint_plan boolean;

alter table contribution add column not_obtained_reason varchar(30);
alter table contribution add column obtained_by varchar(40) references organisation;

-- Words and a rating are saved apart from each other while somebody types.
alter table principle_evidence alter column evidence drop not null;

create table card_safety (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  person_role varchar(20) not null,
  safety_before varchar(200),
  resilience_before varchar(200),
  ground_before varchar(500),
  safety_after varchar(200),
  resilience_after varchar(200),
  ground_after varchar(500),
  primary key (card_id, person_role)
);

create table card_conversation (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  number integer not null,
  spoken_with varchar(20),
  spoken_by varchar(40) references organisation,
  spoken_how varchar(20),
  spoken_on date,
  primary key (card_id, number)
);

-- Where the case itself stood, on the card; tension_position holds where each participant stood.
create table card_tension (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  tension integer not null,
  position integer,
  sentence varchar(500),
  primary key (card_id, tension)
);

package nl.leerateliers.region;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands the news of a region to those who observe it, as the container would. */
final class RegionObservers implements Event<RegionAdded> {

  private final List<Consumer<RegionAdded>> observers = new CopyOnWriteArrayList<>();

  void add(Consumer<RegionAdded> observer) {
    observers.add(observer);
  }

  void addAll(RegionObservers others) {
    observers.addAll(others.observers);
  }

  @Override
  public void fire(RegionAdded event) {
    observers.forEach(observer -> observer.accept(event));
  }

  @Override
  public <U extends RegionAdded> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends RegionAdded> CompletionStage<U> fireAsync(U event, NotificationOptions o) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<RegionAdded> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends RegionAdded> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends RegionAdded> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}

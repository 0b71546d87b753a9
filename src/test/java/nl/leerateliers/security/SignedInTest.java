package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SignedInTest {

  @Test
  void survivesASessionThatIsWrittenOutAndReadBack() throws IOException, ClassNotFoundException {
    Visitor kim = new Visitor("kim", Role.COACH, "haarlem");
    Account account = new Account(kim, "hash", false, OffsetDateTime.MIN);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(new SignedIn(account));
    SignedIn back =
        (SignedIn)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertThat(back.visitor()).isEqualTo(kim);
    assertThat(back.isStill(account)).isTrue();
  }
}

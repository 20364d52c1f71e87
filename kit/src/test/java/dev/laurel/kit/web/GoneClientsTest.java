package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class GoneClientsTest {

  private final WriterInterceptorContext context = mock(WriterInterceptorContext.class);

  @Test
  void makesNoFaultOfAClientThatHungUp() throws IOException {
    OutputStream broken = mock(OutputStream.class);
    doThrow(new IOException("Broken pipe"))
        .when(broken)
        .write(any(), any(int.class), any(int.class));
    AtomicReference<OutputStream> given = new AtomicReference<>(broken);
    when(context.getOutputStream()).thenReturn(broken);
    doAnswer(
            call -> {
              given.set(call.getArgument(0));
              return null;
            })
        .when(context)
        .setOutputStream(any());
    doAnswer(
            call -> {
              Objects.requireNonNull(given.get()).write(new byte[] {1, 2, 3});
              return null;
            })
        .when(context)
        .proceed();

    assertThatCode(() -> new GoneClients().aroundWriteTo(context)).doesNotThrowAnyException();
  }

  @Test
  void letsAFaultInMakingTheAnswerPass() throws IOException {
    when(context.getOutputStream()).thenReturn(OutputStream.nullOutputStream());
    doThrow(new IOException("disk")).when(context).proceed();

    assertThatThrownBy(() -> new GoneClients().aroundWriteTo(context)).hasMessage("disk");
  }
}

package dev.laurel.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {

  @ParameterizedTest
  @CsvSource({
    // proxies, remote, X-Forwarded-For, client
    "'',                 192.0.2.7,    ,                              192.0.2.7",
    "'',                 192.0.2.7,    198.51.100.1,                  192.0.2.7",
    "10.0.0.1,           192.0.2.7,    198.51.100.1,                  192.0.2.7",
    "10.0.0.1,           10.0.0.1,     198.51.100.1,                  198.51.100.1",
    "10.0.0.1,           10.0.0.1,     ,                              10.0.0.1",
    "10.0.0.1,           10.0.0.1,     nonsense,                      10.0.0.1",
    "10.0.0.1,           10.0.0.1,     example.org,                   10.0.0.1",
    // Such a name would be looked up.
    "10.0.0.1,           10.0.0.1,     300.1.1.1,                     10.0.0.1",
    "10.0.0.1,           10.0.0.1,     .:1,                           10.0.0.1",
    "10.0.0.1,           10.0.0.1,     1.2.3.999,                     10.0.0.1",
    // What stands before the address that our proxy saw, the client wrote itself.
    "10.0.0.1,           10.0.0.1,     '203.0.113.9, 198.51.100.1',   198.51.100.1",
    "'10.0.0.0/8',       10.1.2.3,     '198.51.100.1, 10.9.9.9',      198.51.100.1",
    "'10.0.0.0/8, ::1',  ::1,          198.51.100.1,                  198.51.100.1",
    "10.0.0.0/8,         11.0.0.1,     198.51.100.1,                  11.0.0.1",
    // A client has a whole network of IPv6.
    "'',                 2001:db8:1:2:3:4:5:6, ,                      2001:db8:1:2:0:0:0:0",
    "'',                 2001:db8:1:2::9, ,                           2001:db8:1:2:0:0:0:0",
    "::1,                ::1,          2001:db8:7:8::1,               2001:db8:7:8:0:0:0:0",
    "::1,                ::1,          '[2001:db8:7:8::1]:4711',      2001:db8:7:8:0:0:0:0",
    "'',                 unknown,      ,                              unknown",
  })
  void areToldApartByWhatCanBeBelieved(
      String proxies, String remote, String forwarded, String client) {
    assertThat(Clients.behind(proxies).of(remote, forwarded)).isEqualTo(client);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "300.1.1.1", "10.0.0"})
  void refusesWhatIsNoAddressInWords(String proxies) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clients.behind(proxies))
        .withMessageContaining(proxies)
        .withMessageContaining("laurel.verify.proxies");
  }
}

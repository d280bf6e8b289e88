package org.pakekelambu.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.Service;

class DemoOptionsTest {

    @Test
    void without_options_it_is_the_whole_roster_on_the_published_ports() {
        DemoOptions options = DemoOptions.parse();
        assertEquals(45_000, options.workers());
        assertFalse(options.fresh());
        assertEquals(Path.of(".local/demo").toAbsolutePath(), options.folder());
        assertEquals(8081, options.stack().servicePorts().get(Service.REGISTRY));
        assertEquals(8082, options.stack().servicePorts().get(Service.BENEFITS));
        assertEquals(8083, options.stack().servicePorts().get(Service.CLAIMS));
    }

    @Test
    void every_port_that_can_be_chosen_stands_in_the_help() {
        DemoOptions.parse()
                .ports()
                .forEach((name, port) -> assertTrue(
                        DemoOptions.usage().contains("--" + name + "-port")
                                && DemoOptions.usage().contains(port.toString()),
                        name));
    }

    @Test
    void every_option_is_heard() {
        DemoOptions options = DemoOptions.parse(
                "--fresh",
                "--leave",
                "--data",
                "/tmp/x",
                "--workers",
                "2000",
                "--claims-port",
                "9083",
                "--kafka-port",
                "0");
        assertTrue(options.fresh());
        assertTrue(options.leave());
        assertEquals(Path.of("/tmp/x"), options.folder());
        assertEquals(2_000, options.workers());
        assertEquals(9083, options.stack().servicePorts().get(Service.CLAIMS));
        assertEquals(0, options.stack().kafkaPort());
    }

    @Test
    void port_0_of_a_service_becomes_a_free_port() {
        int port =
                DemoOptions.parse("--registry-port", "0").stack().servicePorts().get(Service.REGISTRY);
        assertTrue(port > 1_024);
    }

    @Test
    void mistakes_are_named() {
        assertEquals("There is no option --prots.", mistake("--prots"));
        assertEquals("There is no option --payroll-port.", mistake("--payroll-port", "1"));
        assertEquals("--data needs a value.", mistake("--data"));
        assertEquals("--workers needs a number from 300 to 500000.", mistake("--workers", "many"));
        assertEquals("--claims-port needs a number from 0 to 65535.", mistake("--claims-port", "70000"));
    }

    private static String mistake(String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> DemoOptions.parse(arguments))
                .getMessage();
    }
}

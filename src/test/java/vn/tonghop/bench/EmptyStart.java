package vn.tonghop.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** A program of Spring Boot, Spring Batch and H2 that does nothing: what their start alone costs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class EmptyStart {

    /** Starts and ends; the arguments are settings of Spring Boot. */
    public static void main(String[] arguments) {
        var program = new SpringApplication(EmptyStart.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        System.exit(SpringApplication.exit(program.run(arguments)));
    }
}

package vn.tonghop;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The Spring side of the program: everything below this package, wired by the configuration of each package. Only classes
 * that can be beans by their names are looked at; to read all of them took a quarter of each start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(resourcePattern = "**/*Repository.class")
@ComponentScan(resourcePattern = "**/*Configuration.class")
@ComponentScan(basePackages = "vn.tonghop.job", resourcePattern = "**/*Job.class")
public class Application {}

package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class MotCua {

    public static void main(String[] arguments) {
        SpringApplication.run(MotCua.class, arguments);
    }
}

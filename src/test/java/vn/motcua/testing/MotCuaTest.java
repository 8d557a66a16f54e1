package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import vn.motcua.MotCua;

/**
 * A test on the whole application: demonstration district loaded, real PostgreSQL, real HTTP on a random port.
 *
 * <p>One annotation for all of them, so that they share one context: a new one costs ten seconds. Tests therefore make
 * the data they look at and never count what others may have made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MotCua.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface MotCuaTest {}

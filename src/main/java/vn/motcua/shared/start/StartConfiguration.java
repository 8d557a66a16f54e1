package vn.motcua.shared.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;

@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    MachineTime machineTime() {
        return java.time.Instant::now;
    }

    @Bean
    Locality locality(
            @Value("${motcua.locality:mo-cay-nam-2021}") String id,
            @Value("${motcua.demonstration:true}") boolean demonstration) {
        return new ClasspathLocality(id, demonstration);
    }
}

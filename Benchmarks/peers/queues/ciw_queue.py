"""M/M/c in Ciw: SERVERS ARRIVAL_RATE ARRIVALS SEED; prints seconds (processor time) and mean wait."""
import sys
import time

import ciw

servers, rate, arrivals, seed = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
ciw.seed(seed)
network = ciw.create_network(
    arrival_distributions=[ciw.dists.Exponential(rate=rate)],
    service_distributions=[ciw.dists.Exponential(rate=1)], number_of_servers=[servers])
start = time.process_time()
simulation = ciw.Simulation(network)
simulation.simulate_until_max_customers(arrivals, method="Finish")
seconds = time.process_time() - start
waits = [record.waiting_time for record in simulation.get_all_records()]
print(seconds, sum(waits) / len(waits))

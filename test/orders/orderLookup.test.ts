import { orderLookupContract } from '../contract/orderLookup.ts';
import { ordersInMemory } from '../support/orderBuilders.ts';

orderLookupContract('in memory', async (orders) => ordersInMemory(orders));

"""The rules of three models of SimOpt with its default factors, a row of outputs for each row of random numbers."""
import numpy as np
from numba import njit


@njit(cache=True)
def inventory(tapes, x):
    """SSCONT: an order up to s + x[1] whenever the inventory position is below s = x[0].

    Outputs: cost a day, of it orders and holding, share of demand met from stock. Tapes: demand by day, then lead times by order.
    """
    days, warm_up = 120, 20
    s, most = x[0], x[0] + x[1]
    out = np.empty((len(tapes), 3))
    for row in range(len(tapes)):
        tape = tapes[row]
        received = np.zeros(days)
        start, ordered, outstanding = s, 0, 0.0
        due = np.zeros(days)
        orders = holding = short = demand = 0.0
        for day in range(days):
            outstanding -= due[day]
            end = start - tape[day]
            quantity = 0.0
            if end + outstanding < s:
                quantity = most - (end + outstanding)
                arrives = day + 1 + int(tape[days + ordered])
                ordered += 1
                outstanding += quantity
                if arrives < days:
                    received[arrives] += quantity
                    due[arrives] += quantity
            if day >= warm_up:
                orders += (36.0 if quantity > 0 else 0.0) + 2.0 * quantity
                holding += max(end, 0.0)
                demand += tape[day]
                short += max(0.0, min(tape[day], tape[day] - start))
            if day + 1 < days:
                start = end + received[day + 1]
        measured = days - warm_up
        out[row, 1] = (orders + holding) / measured
        out[row, 2] = 1 - short / demand
        out[row, 0] = out[row, 1] + 4.0 * short / 100
    return out


@njit(cache=True)
def iron_ore(tapes, x):
    """IRONORECONT: digging from price x[0] on until it falls below x[1], all stock sold from x[2] on. Output: profit."""
    dig, halt, sell = x[0], x[1], x[2]
    out = np.empty((len(tapes), 1))
    for row in range(len(tapes)):
        stock = profit = 0.0
        was_digging = False
        for day in range(1, tapes.shape[1]):
            price = tapes[row, day]
            dug = 0.0
            if stock < 7000 and price >= (halt if was_digging else dig):
                dug = min(100.0, 10000 - stock)
            was_digging = dug != 0
            stock += dug
            profit -= 100 * dug
            if price >= sell:
                profit += stock * price
                stock = 0.0
            profit -= stock
        out[row, 0] = profit
    return out


@njit(cache=True)
def dual_sourcing(tapes, x):
    """DUALSOURCING: express orders (the same day) up to x[0], regular ones (two days) up to x[1]. Output: cost a day."""
    out = np.empty((len(tapes), 1))
    for row in range(len(tapes)):
        stock, next_day, day_after, cost = 40.0, 0.0, 0.0, 0.0
        for demand in tapes[row]:
            express = max(0.0, x[0] - stock - next_day)
            regular = max(0.0, x[1] - stock - next_day - day_after - express)
            cost += 110 * express + 100 * regular
            stock += express + next_day - demand
            next_day, day_after = day_after, regular
            cost += 5 * stock if stock > 0 else -495 * stock
        out[row, 0] = cost / tapes.shape[1]
    return out

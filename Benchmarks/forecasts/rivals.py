"""Forecasts by other tools: each takes what was known at an origin and gives equally likely counts, a row a day ahead.

Normal laws stand as their quantiles; all are cut off at 0 where they are scored, since a count is never below.
"""
import logging
import warnings

import numpy as np
import pandas as pd
from scipy.stats import nbinom, norm

LEVELS = (np.arange(400) + 0.5) / 400
warnings.filterwarnings("ignore")
logging.getLogger("cmdstanpy").setLevel(logging.CRITICAL)


def normal(mean, spread):
    return np.asarray(mean)[:, None] + np.broadcast_to(np.asarray(spread), np.shape(mean))[:, None] * norm.ppf(LEVELS)


def seasonal_naive(past, days, calendar):
    """The last count of the weekday, with the spread of changes from one week to the next."""
    values = past.to_numpy()
    changes = values[7:] - values[:-7]
    return normal([values[-7 + place % 7] for place in range(len(days))], np.sqrt(np.mean(changes**2)))


def same_weekday(past, days, calendar):
    """The last 26 counts of the weekday."""
    return np.array([past[past.index.weekday == day.weekday()].to_numpy()[-26:] for day in days])


def statsforecast(make):
    def forecast(past, days, calendar):
        from statsforecast import StatsForecast

        frame = pd.DataFrame({"unique_id": "a", "ds": past.index, "y": past.to_numpy(float)})
        model = make()
        told = StatsForecast(models=[model], freq="D").forecast(df=frame, h=len(days), level=[80])
        name = str(model)
        return normal(told[name], (told[f"{name}-hi-80"] - told[name]) / norm.ppf(0.9))

    return forecast


def auto_ets():
    from statsforecast.models import AutoETS

    return AutoETS(season_length=7)


def auto_arima():
    from statsforecast.models import AutoARIMA

    return AutoARIMA(season_length=7, approximation=True)  # as auto.arima of R decides for series this long


def mstl():
    from statsforecast.models import MSTL, AutoETS

    return MSTL(season_length=[7, 365], trend_forecaster=AutoETS(model="ZZN"))


def prophet(past, days, calendar):
    from prophet import Prophet

    rows = [("Lebaran", day, -3, 8) for day in calendar.lebaran]
    rows += [(name, day, -1, 2) for day, name in calendar.others]
    rows += [("Ramadan", day, 0, 0) for day in calendar.fasting]
    feasts = pd.DataFrame(rows, columns=["holiday", "ds", "lower_window", "upper_window"])
    feasts = feasts[(feasts.ds >= past.index[0]) & (feasts.ds <= days[-1] + pd.Timedelta(days=9))]
    model = Prophet(holidays=feasts, weekly_seasonality=True, yearly_seasonality=True, uncertainty_samples=400)
    model.fit(pd.DataFrame({"ds": past.index, "y": past.to_numpy(float)}), seed=1)
    np.random.seed(1)
    return model.predictive_samples(pd.DataFrame({"ds": days}))["yhat"]


def negative_binomial(past, days, calendar):
    """Regression by maximum likelihood on weekday, four waves of the year, trend, Ramadan and the days around feasts."""
    import statsmodels.api as sm

    columns = np.vstack([design(past.index, past.index[0], calendar), design(days, past.index[0], calendar)])
    # Feasts that these three years have not seen tell nothing.
    columns = columns[:, columns[: len(past)].any(axis=0)]
    seen, ahead = columns[: len(past)], columns[len(past) :]
    start = sm.GLM(past, seen, family=sm.families.NegativeBinomial(alpha=0.2)).fit()
    model = sm.NegativeBinomial(past.to_numpy(), seen)
    fit = model.fit(start_params=np.append(start.params, 0.2), method="bfgs", maxiter=300, disp=0)
    size = 1 / max(fit.params[-1], 1e-6)
    mean = np.exp(np.clip(ahead @ fit.params[:-1], -10, 16))
    return nbinom.ppf(LEVELS[None, :], size, (size / (size + mean))[:, None])


def design(days, first, calendar):
    year = np.array([(day - first).days / 365.25 for day in days])
    columns = [np.array([day.weekday() == weekday for day in days], float) for weekday in range(7)]
    columns += [wave(2 * np.pi * k * year) for k in range(1, 5) for wave in (np.sin, np.cos)] + [year]
    columns.append(np.isin(days, calendar.fasting).astype(float))
    for feasts, reach in ((calendar.lebaran, range(-3, 9)), ([day for day, _ in calendar.others], range(-1, 3))):
        for offset in reach:
            columns.append(np.isin(days, [day + pd.Timedelta(days=offset) for day in feasts]).astype(float))
    return np.column_stack(columns)


RIVALS = {
    "seasonal naive": seasonal_naive,
    "same weekday, last 26 weeks": same_weekday,
    "MSTL": statsforecast(mstl),
    "AutoARIMA": statsforecast(auto_arima),
    "AutoETS": statsforecast(auto_ets),
    "prophet with holidays": prophet,
    "negative-binomial regression, ML": negative_binomial,
}

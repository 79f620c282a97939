### Welcome

#pragma once

#include "models/items/estatepicture.h"

class QComboBox;

namespace sd {

/// A combo in which something new can be typed, too.
QComboBox* openChoice();

/// Adds all customers, in the order people sort names, and chooses the first.
void fillCustomers(QComboBox& combo, const EstatePicture& picture);
/// Adds none and all sites that are used.
void fillSites(QComboBox& combo, const EstatePicture& picture);

/// None: nobody is called that.
CustomerId customerNamed(const EstatePicture& picture, const QString& name);

} // namespace sd

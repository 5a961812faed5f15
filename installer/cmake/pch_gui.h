// Precompiled for everything that draws.
#pragma once
#include "installer/cmake/pch_core.h"

#include <QtGui>
#include <QtWidgets>

#include "models/domain/rate.h"
